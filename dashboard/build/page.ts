/**
 * The document of the dashboard. Its addresses are relative to the base, which deep addresses share.
 * @param script address of the script
 * @param styles addresses of the style sheets, in their order
 */
export function page(script: string, styles: readonly string[]): string {
  const links = styles.map((style) => `<link rel="stylesheet" href="${style}">`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<base href="/admin/">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title></title>
<link rel="icon" type="image/png" href="favicon.png">
${links}
<script type="module" src="${script}"></script>
</head>
<body><div id="app"></div></body>
</html>
`;
}
