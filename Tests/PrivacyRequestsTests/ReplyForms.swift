import Testing

/// Replies, signatures, notices and forwards as the mail programs of ten languages write them, and what of each its writer wrote.
///
/// All were made up for this table; the forms are those of Gmail, Outlook, Apple Mail, Yahoo, AOL and Thunderbird.
enum ReplyForms {
  /// A text, what of it is the writer's own, and the text forwarded, if any.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let own: String
    var forwarded: String?

    var testDescription: String { name }
  }
  private static let us = "Contact Center 1 <info@contact-center1.com>"

  static let all: [Form] = [
    Form(
      name: "gmail en", text: "Delete my file.\n\nOn Mon, Jan 5, 2026 at 9:00 AM \(us) wrote:\n\n> old words\n> more",
      own: "Delete my file."),
    Form(
      name: "gmail en, wrapped before the address",
      text: "Delete my file.\n\nOn Mon, Jan 5, 2026 at 9:00 AM Contact Center 1\n<info@contact-center1.com> wrote:\n> old words",
      own: "Delete my file."),
    Form(
      name: "gmail en, wrapped twice",
      text: "Delete my file.\n\nOn Mon, Jan 5, 2026 at 9:00 AM Contact Center 1\n<info@contact-center1.com>\nwrote:\n> old words",
      own: "Delete my file."),
    Form(name: "apple en", text: "Delete my file.\n\nOn Jan 5, 2026, at 9:00 AM, \(us) wrote:\n\n> old words", own: "Delete my file."),
    Form(
      name: "yahoo en, without marks",
      text: "Delete my file.\n\nOn Monday, January 5, 2026 at 09:00:00 AM CST, \(us) wrote:\n\nold words\nmore", own: "Delete my file."),
    Form(
      name: "thunderbird en", text: "Delete my file.\n\nOn 1/5/2026 9:00 AM, Contact Center 1 wrote:\n> old words", own: "Delete my file."),
    Form(
      name: "aol en",
      text:
        "Delete my file.\n\n-----Original Message-----\nFrom: \(us)\nTo: pat@example.org\nSent: Mon, Jan 5, 2026 9:00 am\nSubject: Your request\n\nold words",
      own: "Delete my file."),
    Form(
      name: "ISO date", text: "Delete my file.\n\n2026-01-05 9:00 GMT-06:00 <info@contact-center1.com>:\n> old words",
      own: "Delete my file."),
    Form(
      name: "outlook block",
      text: "Delete my file.\n\nFrom: \(us)\nSent: Monday, January 5, 2026 9:00 AM\nTo: Pat Doe\nSubject: Your request\n\nold words",
      own: "Delete my file."),
    Form(
      name: "outlook block with Cc",
      text:
        "Delete my file.\n\nFrom: \(us)\nSent: Monday, January 5, 2026 9:00 AM\nTo: Pat Doe\nCc: Lee\nSubject: Your request\n\nold words",
      own: "Delete my file."),
    Form(
      name: "outlook rule above the block",
      text:
        "Delete my file.\n\n________________________________\nFrom: \(us)\nSent: Monday, January 5, 2026\nTo: Pat\nSubject: x\n\nold words",
      own: "Delete my file."),
    Form(
      name: "outlook block with stars", text: "Delete my file.\n\n*From:* \(us)\n*Sent:* Monday\n*To:* Pat\n*Subject:* x\n\nold words",
      own: "Delete my file."),
    Form(
      name: "original message",
      text: "Delete my file.\n\n-----Original Message-----\nFrom: \(us)\nSent: Monday\nTo: Pat\nSubject: x\n\nold words",
      own: "Delete my file."),
    Form(
      name: "original message, marked",
      text: "Delete my file.\n\n-----Original Message-----\n> From: \(us)\n> Sent: Monday\n> To: Pat\n> Subject: x\n>\n> old words",
      own: "Delete my file."),
    Form(name: "marks alone", text: "Delete my file.\n\n> old words\n> more", own: "Delete my file."),
    Form(name: "marks in depth", text: "Delete my file.\n\n>> older words\n> old words", own: "Delete my file."),
    Form(
      name: "gmail es", text: "Borren mi archivo.\n\nEl lun, 5 ene 2026 a las 10:02, \(us) escribió:\n\n> old words",
      own: "Borren mi archivo."),
    Form(
      name: "gmail es, wrapped",
      text: "Borren mi archivo.\n\nEl lun, 5 ene 2026 a las 10:02, Contact Center 1\n(<info@contact-center1.com>) escribió:\n\n> old words",
      own: "Borren mi archivo."),
    Form(
      name: "apple es", text: "Borren mi archivo.\n\nEl 5 ene 2026, a las 10:02, \(us) escribió:\n\n> old words", own: "Borren mi archivo."),
    Form(
      name: "outlook es",
      text: "Borren mi archivo.\n\nDe: \(us)\nEnviado: lunes, 5 de enero de 2026 10:02\nPara: Pat Doe\nAsunto: Su solicitud\n\nold words",
      own: "Borren mi archivo."),
    Form(
      name: "outlook es, el",
      text: "Borren mi archivo.\n\nDe: \(us)\nEnviado el: lunes, 5 de enero de 2026\nPara: Pat\nAsunto: x\n\nold words",
      own: "Borren mi archivo."),
    Form(
      name: "mensaje original",
      text: "Borren mi archivo.\n\n-----Mensaje original-----\nDe: \(us)\nEnviado: lunes\nPara: Pat\nAsunto: x\n\nold words",
      own: "Borren mi archivo."),
    Form(
      name: "gmail fr", text: "Effacez mon dossier.\n\nLe lun. 5 janv. 2026 à 10:02, \(us) a écrit :\n\n> old words",
      own: "Effacez mon dossier."),
    Form(
      name: "outlook fr", text: "Effacez mon dossier.\n\nDe : \(us)\nEnvoyé : lundi\nÀ : Pat\nObjet : x\n\nold words",
      own: "Effacez mon dossier."),
    Form(
      name: "gmail de", text: "Bitte alles löschen.\n\nAm Mo., 5. Jan. 2026 um 10:02 Uhr schrieb \(us):\n\n> old words",
      own: "Bitte alles löschen."),
    Form(
      name: "thunderbird de", text: "Bitte alles löschen.\n\nAm 05.01.26 um 10:02 schrieb Contact Center 1:\n> old words",
      own: "Bitte alles löschen."),
    Form(
      name: "outlook de", text: "Bitte alles löschen.\n\nVon: \(us)\nGesendet: Montag\nAn: Pat\nBetreff: x\n\nold words",
      own: "Bitte alles löschen."),
    Form(
      name: "ursprüngliche Nachricht",
      text: "Bitte alles löschen.\n\n-----Ursprüngliche Nachricht-----\nVon: \(us)\nGesendet: Montag\nAn: Pat\nBetreff: x\n\nold words",
      own: "Bitte alles löschen."),
    Form(
      name: "gmail it", text: "Cancellate tutto.\n\nIl giorno lun 5 gen 2026 alle ore 10:02 \(us) ha scritto:\n\n> old words",
      own: "Cancellate tutto."),
    Form(
      name: "outlook it", text: "Cancellate tutto.\n\nDa: \(us)\nInviato: lunedì\nA: Pat\nOggetto: x\n\nold words", own: "Cancellate tutto."
    ),
    Form(
      name: "gmail pt", text: "Apaguem tudo.\n\nEm seg., 5 de jan. de 2026 às 10:02, \(us) escreveu:\n\n> old words", own: "Apaguem tudo."),
    Form(
      name: "outlook pt", text: "Apaguem tudo.\n\nDe: \(us)\nEnviado: segunda-feira\nPara: Pat\nAssunto: x\n\nold words",
      own: "Apaguem tudo."),
    Form(name: "gmail nl", text: "Verwijder alles.\n\nOp ma 5 jan 2026 om 10:02 schreef \(us):\n\n> old words", own: "Verwijder alles."),
    Form(
      name: "gmail nl, longer", text: "Verwijder alles.\n\nOp ma 5 jan 2026 om 10:02 heeft \(us) het volgende geschreven:\n\n> old words",
      own: "Verwijder alles."),
    Form(
      name: "outlook nl", text: "Verwijder alles.\n\nVan: \(us)\nVerzonden: maandag\nAan: Pat\nOnderwerp: x\n\nold words",
      own: "Verwijder alles."),
    Form(name: "gmail sv", text: "Radera allt.\n\nDen mån 5 jan. 2026 kl 10:02 skrev \(us):\n\n> old words", own: "Radera allt."),
    Form(name: "outlook da", text: "Slet alt.\n\nFra: \(us)\nSendt: mandag\nTil: Pat\nEmne: x\n\nold words", own: "Slet alt."),
    Form(name: "gmail pl", text: "Proszę usunąć.\n\nW dniu 5.01.2026 o 10:02 \(us) pisze:\n\n> old words", own: "Proszę usunąć."),
    Form(
      name: "answer below the quote", text: "On Mon, Jan 5, 2026 at 9:00 AM \(us) wrote:\n> old words\n\nDelete my file.",
      own: "Delete my file."),
    Form(name: "answers between", text: "> one?\n\nYes.\n\n> two?\n\nNo.", own: "Yes.\n\n\nNo."),
    Form(name: "own words above and below", text: "Delete my file.\n\n> old words\n\nAnd soon.", own: "Delete my file.\n\n\n\nAnd soon."),
    Form(
      name: "from at the beginning of a line, escaped", text: "Delete it.\n>From here on nobody uses it.",
      own: "Delete it.\nFrom here on nobody uses it."),
    Form(
      name: "a memorandum of one's own",
      text: "TO: Contact Center 1\nFROM: Pat Doe\nDATE: June 22, 2026\nSUBJECT: my data\n\nDelete my file.",
      own: "TO: Contact Center 1\nFROM: Pat Doe\nDATE: June 22, 2026\nSUBJECT: my data\n\nDelete my file."),
    Form(
      name: "on a day I called", text: "On Monday I called you and she wrote it down.", own: "On Monday I called you and she wrote it down."
    ),
    Form(name: "he wrote", text: "He wrote: delete it.", own: "He wrote: delete it."),
    Form(name: "signature", text: "Delete my file.\n-- \nPat Doe\nWe never sell your data", own: "Delete my file."),
    Form(name: "signature without the blank", text: "Delete my file.\n--\nPat Doe\n555-0100", own: "Delete my file."),
    Form(name: "signature with a dash", text: "Delete my file.\n\n—\nPat Doe", own: "Delete my file."),
    Form(
      name: "signature, then a quote", text: "Delete my file.\n-- \nPat\n\nOn Mon, Jan 5, 2026 at 9:00 AM \(us) wrote:\n> old words",
      own: "Delete my file."),
    Form(name: "device, iphone", text: "Delete my file.\n\nSent from my iPhone", own: "Delete my file."),
    Form(name: "device, galaxy", text: "Delete my file.\n\nSent from my Galaxy", own: "Delete my file."),
    Form(name: "device, windows mail", text: "Delete my file.\n\nSent from Mail for Windows", own: "Delete my file."),
    Form(name: "device, yahoo", text: "Delete my file.\n\nSent from Yahoo Mail on Android", own: "Delete my file."),
    Form(name: "device, outlook for ios", text: "Delete my file.\n\nGet Outlook for iOS", own: "Delete my file."),
    Form(name: "device, iphone es", text: "Delete my file.\n\nEnviado desde mi iPhone", own: "Delete my file."),
    Form(name: "device, android es", text: "Delete my file.\n\nEnviado desde Outlook para Android", own: "Delete my file."),
    Form(name: "device, iphone fr", text: "Delete my file.\n\nEnvoyé de mon iPhone", own: "Delete my file."),
    Form(name: "device, iphone de", text: "Delete my file.\n\nVon meinem iPhone gesendet", own: "Delete my file."),
    Form(name: "device, iphone it", text: "Delete my file.\n\nInviato da iPhone", own: "Delete my file."),
    Form(name: "device, iphone pt", text: "Delete my file.\n\nEnviado do meu iPhone", own: "Delete my file."),
    Form(name: "device, iphone nl", text: "Delete my file.\n\nVerstuurd vanaf mijn iPhone", own: "Delete my file."),
    Form(
      name: "device above a quote",
      text:
        "Delete my file.\n\nSent from my iPhone\n\n> On Jan 5, 2026, at 9:00 AM, Contact <info@contact-center1.com> wrote:\n> old words",
      own: "Delete my file."),
    Form(
      name: "a name and a town are own", text: "Delete my file.\n\nPat Doe\nBend, Oregon", own: "Delete my file.\n\nPat Doe\nBend, Oregon"),
    Form(
      name: "a long tail is no signature",
      text:
        "Delete my file.\n--\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13\nline 14",
      own:
        "Delete my file.\n--\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13\nline 14"
    ),
    Form(
      name: "notice of confidence",
      text: "Delete my file.\n\nThis message is confidential. If you are not the intended recipient, delete it.", own: "Delete my file."),
    Form(
      name: "notice in capitals",
      text: "Delete my file.\n\nCONFIDENTIALITY NOTICE: privileged information. Unauthorized disclosure is prohibited.",
      own: "Delete my file."),
    Form(
      name: "notice es", text: "Borren mi archivo.\n\nEste mensaje es confidencial. Si usted no es el destinatario, bórrelo.",
      own: "Borren mi archivo."),
    Form(
      name: "footer of a mailing", text: "Delete my file.\n\nYou are receiving this because you are a member. To unsubscribe, click here.",
      own: "Delete my file."),
    Form(
      name: "one's own confidence", text: "My file is confidential and privileged, delete it.",
      own: "My file is confidential and privileged, delete it."),
    Form(
      name: "forward, gmail",
      text:
        "fyi\n\n---------- Forwarded message ---------\nFrom: Curt <c@example.net>\nDate: Mon, Jan 5, 2026\nSubject: my data\nTo: Pat <pat@example.org>\n\nShow me my file.",
      own: "fyi", forwarded: "Show me my file."),
    Form(
      name: "forward without a word",
      text:
        "---------- Forwarded message ---------\nFrom: Curt <c@example.net>\nDate: Mon, Jan 5, 2026\nSubject: my data\nTo: Pat <pat@example.org>\n\nShow me my file.",
      own: "", forwarded: "Show me my file."),
    Form(
      name: "forward, apple",
      text:
        "fyi\n\nBegin forwarded message:\n\nFrom: Curt <c@example.net>\nSubject: my data\nDate: January 5, 2026\nTo: Pat <pat@example.org>\n\nShow me my file.",
      own: "fyi", forwarded: "Show me my file."),
    Form(
      name: "forward, yahoo",
      text:
        "fyi\n\n----- Forwarded Message -----\nFrom: Curt <c@example.net>\nTo: Pat <pat@example.org>\nSent: Monday\nSubject: my data\n\nShow me my file.",
      own: "fyi", forwarded: "Show me my file."),
    Form(
      name: "forward es",
      text:
        "miren\n\n---------- Mensaje reenviado ----------\nDe: Curt <c@example.net>\nFecha: lun, 5 ene 2026\nAsunto: mis datos\nPara: Pat <pat@example.org>\n\nMuéstrenme mi archivo.",
      own: "miren", forwarded: "Muéstrenme mi archivo."),
    Form(
      name: "forward de",
      text:
        "zur Info\n\n-------- Weitergeleitete Nachricht --------\nBetreff: meine Daten\nDatum: Mo, 5 Jan 2026\nVon: Curt <c@example.net>\nAn: Pat <pat@example.org>\n\nShow me my file.",
      own: "zur Info", forwarded: "Show me my file."),
    Form(
      name: "forward fr",
      text:
        "voilà\n\n---------- Message transféré ---------\nDe : Curt <c@example.net>\nDate : lun. 5 janv. 2026\nObjet : mes données\nÀ : Pat <pat@example.org>\n\nShow me my file.",
      own: "voilà", forwarded: "Show me my file."),
  ]
}
