/// stub
public final class SMTPSession {}
