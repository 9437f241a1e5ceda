import "./globals.css";

export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main>404</main>
      </body>
    </html>
  );
}
