import type { Provider } from '../provider'

/** The community, the post, and, where it is one, the comment: `ballet/1abc/k2def`. */
export const reddit: Provider = {
  name: 'Reddit',
  verb: 'Read',
  hosts: ['reddit.com', 'old.reddit.com', 'new.reddit.com', 'np.reddit.com', 'm.reddit.com'],
  id: /^\w{2,24}\/[a-z\d]{2,10}(?:\/[a-z\d]{2,10})?$/,

  recognise({ pathname }) {
    const [, kind, name, post, comment] =
      /^\/(r|u|user)\/([\w-]+)\/comments\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?\/?$/.exec(pathname) ?? []
    const community = kind === 'r' ? name : `u_${name}`
    return { id: [community, post, comment].filter(Boolean).join('/'), shape: 'post' }
  },

  original: (id) => `https://www.reddit.com${pathOf(id)}`,

  frame: (id) => `https://embed.reddit.com${pathOf(id)}?embed=true`,
}

function pathOf(id: string) {
  const [community, post, comment] = id.split('/')
  return `/r/${community}/comments/${post}/${comment ? `comment/${comment}/` : ''}`
}
