/** Elements that run a handler by themselves, without anybody's click. `ON` is the handler. */
export const elements: Record<string, string> = {
  'a picture that is not there': '<img src=x ON>',
  'a picture with two sources': '<img srcset="x 1x, y 2x" src=x ON>',
  'a drawing': '<svg ON></svg>',
  'a drawing within a drawing': '<svg><g ON></g><image href=x ON></image></svg>',
  'a moving drawing': '<svg><animate attributeName=x dur=1s ON></animate></svg>',
  'a film': '<video ON><source src=x ON></video>',
  'a sound': '<audio src=x ON></audio>',
  'a frame': '<iframe ON></iframe>',
  'an object': '<object data=x ON></object>',
  'a field that takes the focus': '<input autofocus ON>',
  'a list that takes the focus': '<select autofocus ON><option>a</select>',
  'words that take the focus': '<p tabindex=0 autofocus contenteditable ON>words</p>',
  'details that are open': '<details open ON><summary>a</summary>words</details>',
  'words that run past': '<marquee ON>words</marquee>',
  'a page': '<body ON>words</body>',
  'a style': '<style ON>a{}</style>',
  'a sheet': '<link rel=stylesheet href=x ON>',
  'an element that nobody knows': '<x-y ON style="animation:spin 1s">words</x-y>',
  'a table': '<table background=x ON><tr><td ON>words</table>',
  'a link of ours': '<aside data-related-links ON>words</aside>',
}

/** Ways of writing a handler. `RUN` is the script. */
export const handlers: Record<string, string> = {
  'in double quotes': allOf((name) => `on${name}="RUN"`),
  'in single quotes and capitals': allOf((name) => `ON${name.toUpperCase()}='RUN'`),
  'without quotes, after slashes': allOf((name) => `/on${name}=RUN//`),
  'with spaces and line ends': allOf((name) => `\n\ton${name}\n=\n"\tRUN"`),
  'in entities': allOf((name) => `on${name}="&#116;op&period;hit&lpar;0&rpar;;RUN"`),
}

function allOf(write: (event: string) => string) {
  return ['error', 'load', 'focus', 'toggle', 'start', 'begin', 'animationstart', 'loadstart']
    .map(write)
    .join(' ')
}
