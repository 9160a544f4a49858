import Notices

/// What is shown when the configuration, the texts or the spool cannot be read: in both languages, and without anything from a file.
enum UnavailablePage {
  /// The whole page.
  static let html = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Please try again later – Inténtelo más tarde</title>
    <style>\(PageStyle.css)</style>
    </head>
    <body>
    <main>
    <h1>Please try again later</h1>
    <p>This page does not work right now. If you pressed a button, your answer was not saved. Your link stays valid: open it again in
    some minutes, or reply to the letter that you found it in.</p>
    <div lang="es">
    <h2>Inténtelo más tarde</h2>
    <p>Esta página no funciona en este momento. Si oprimió un botón, su respuesta no se guardó. Su enlace sigue siendo válido: ábralo
    otra vez en unos minutos, o responda a la carta que lo trae.</p>
    </div>
    </main>
    </body>
    </html>

    """
}
