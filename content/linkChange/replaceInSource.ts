import type { NodeJson } from '../document'
import { plainText } from '../plainText'
import { sourceOf, wordsOfSource } from '../quotation/source'
import { endOf } from './excerpt'
import { around } from './replaceInText'
import { type Replacing, reasonOfSelf, touch } from './replacing'
import { hrefOf, leadsTo, linkOf, targetOf, withLink } from './target'

/** The quotation with its source leading elsewhere; the very same one where it does not change. */
export function replaceInSource(quotation: NodeJson, replacing: Replacing): NodeJson {
  const { from, to } = replacing
  const href = linkOf(quotation)
  if (href === null || !leadsTo(targetOf(href), from)) return quotation
  const words = wordsOfSource(sourceOf(quotation.attrs))
  const content = quotation.content ?? []
  const said = plainText({ type: 'doc', content }).trim()
  const touched = touch(replacing, `${said.slice(-20)}|source|${words.slice(0, 60)}`, {
    kind: 'text',
    words,
    before: `${endOf(said, around)} `,
    after: '',
    heading: '',
    because: reasonOfSelf(replacing),
  })
  if (!touched) return quotation
  return withLink(quotation, to === null || touched.fate === 'removed' ? null : hrefOf(to))
}
