/** Addresses that run a script, in the ways in which filters have been passed. `RUN` is the script. */
export const addresses: Record<string, string> = {
  'as it is': 'javascript:RUN',
  'in capitals': 'JAVASCRIPT:RUN',
  'in mixed case': 'jAvAsCrIpT:RUN',
  'after a space': ' javascript:RUN',
  'after many kinds of space': '\u00a0\u2003\u3000javascript:RUN',
  'after a line end': '\njavascript:RUN',
  'after a character of control': '\u0001javascript:RUN',
  'after the last of them': '\u001f\u0020javascript:RUN',
  'after a byte order mark': '\ufeffjavascript:RUN',
  'after a zero-width space': '\u200bjavascript:RUN',
  'after a character without width': '\u180ejavascript:RUN',
  'with characters of control within': '\u0001java\u0003script:RUN',
  'with a joiner within': 'java\u200dscript:RUN',
  'with a tab within': 'java\tscript:RUN',
  'with a line end within': 'java\nscript:RUN',
  'with a carriage return within': 'java\rscript:RUN',
  'with all of them': '\tj\na\rv\ta\ns\rc\tr\ni\rp\tt\n:RUN',
  'with a null within': 'java\0script:RUN',
  'with a soft hyphen': 'java\u00adscript:RUN',
  'with a space before the colon': 'javascript :RUN',
  'in decimal entities': `${entities('javascript:', (code) => `&#${code};`)}RUN`,
  'in decimal entities without ends': `${entities('javascript:', (code) => `&#${code}`)} RUN`,
  'in padded entities': `${entities('javascript:', (code) => `&#${String(code).padStart(7, '0')};`)}RUN`,
  'in hexadecimal entities': `${entities('javascript:', (code) => `&#x${code.toString(16)};`)}RUN`,
  'in capital entities': `${entities('javascript:', (code) => `&#X${code.toString(16).toUpperCase()};`)}RUN`,
  'with a named colon': 'javascript&colon;RUN',
  'with a named tab': 'java&Tab;script&colon;RUN',
  'with a named line end': 'java&NewLine;script:RUN',
  'encoded twice': '&amp;#106;avascript:RUN',
  'percent-encoded': '%6Aavascript%3ARUN',
  'with a comment that looks like a host': 'javascript://example.com/%0ARUN',
  'with what looks like an address': 'javascript:"https://example.com";RUN',
  'behind another scheme': 'view-source:javascript:RUN',
  'behind feed': 'feed:javascript:RUN',
  'in Visual Basic': 'vbscript:RUN',
  'in full-width letters': 'ｊａｖａｓｃｒｉｐｔ：RUN',
  'as a page': 'data:text/html,<script>RUN</script>',
  'as a page in base64': `data:text/html;base64,${btoa('<script>top.hit(0)</script>')}`,
  'as a page with a tab': 'da\tta:text/html,<script>RUN</script>',
  'as a drawing': 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/>',
  'as a drawing in base64': `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="top.hit(0)"/>')}`,
  'as XHTML':
    'data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">RUN</script>',
  'as what says nothing': 'data:,<script>RUN</script>',
  'as a blob': 'blob:javascript:RUN',
}

function entities(text: string, write: (code: number) => string) {
  return [...text].map((letter) => write(letter.charCodeAt(0))).join('')
}

/** What can have an address. `HREF` is the address, quoted as an attribute. */
export const carriers: Record<string, string> = {
  'a link': '<a href=HREF>words</a>',
  'a link that opens a window': '<a href=HREF target="_blank" ping=HREF>words</a>',
  'a picture': '<img src=HREF alt="a">',
  'a frame': '<iframe src=HREF></iframe>',
  'a form':
    '<form action=HREF><button formaction=HREF>words</button><input type="submit" formaction=HREF></form>',
  'an object': '<object data=HREF><embed src=HREF></object>',
  'a link in a drawing':
    '<svg><a xlink:href=HREF href=HREF><text>words</text></a><use href=HREF /></svg>',
  'a formula': '<math href=HREF xlink:href=HREF><mi>words</mi></math>',
  'a block of ours': '<p data-pm-slice="0 0 []"><a href=HREF>words</a></p>',
}
