import Link from '@tiptap/extension-link'
import { isLinkHref } from './href'

export const LinkMark = Link.extend({
  /** Words written behind a link are not of it: hardly a sentence that ends in one goes on in it. */
  inclusive: false,

  addAttributes() {
    return {
      href: {
        default: null,
        validate: (href: unknown) => {
          if (typeof href !== 'string' || !isLinkHref(href)) {
            throw new RangeError(
              'A link must lead to http, https, mailto, tel or a page of this site.',
            )
          }
        },
      },
    }
  },
}).configure({
  openOnClick: false,
  autolink: true,
  defaultProtocol: 'https',
  protocols: ['http', 'https', 'mailto', 'tel'],
  isAllowedUri: isLinkHref,
  HTMLAttributes: { target: null, rel: null, class: null },
})
