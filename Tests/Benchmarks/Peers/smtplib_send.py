"""smtplib_send.py PORT CAFILE LETTER COUNT: sends one letter again and again over one connection; prints letters/s from the first to the last."""
import smtplib
import ssl
import sys
import time

port, authority, path, count = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
with open(path, "rb") as file:
    letter = file.read()
server = smtplib.SMTP("localhost", port, local_hostname="us.example.com", timeout=60)
server.starttls(context=ssl.create_default_context(cafile=authority))
server.ehlo()
start = time.monotonic()
for _ in range(count):
    if server.sendmail("bounces@example.com", ["ana@example.com"], letter):
        sys.exit("a recipient was refused")
print(f"{count / (time.monotonic() - start):.2f} letters/s")
server.quit()
