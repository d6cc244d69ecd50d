import type { Provider } from '../provider'

/** Whose post it is, and its number; `i` is the name where the address has none. */
export const x: Provider = {
  name: 'X',
  verb: 'Read',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  id: /^\w{1,15}\/\d{1,20}$/,

  recognise({ pathname }) {
    const [, name, post] =
      /^\/(\w+)\/(?:web\/)?status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d)?\/?$/.exec(pathname) ?? []
    return { id: `${name}/${post}`, shape: 'post' }
  },

  original(id) {
    const [name, post] = id.split('/')
    return `https://x.com/${name}/status/${post}`
  },

  frame: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id.split('/')[1]}`,
}
