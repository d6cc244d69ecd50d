import { describe, expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, paragraph } from '@/tests/support/views'
import { Document } from '../document'
import { plainText } from '../plainText'
import { referencesOf } from '../references'

const sourceUrl = 'https://paper.example/interview'

describe('a quotation', () => {
  test('shows who said it, with the way there', () => {
    expect(rendered(quotation({ source: 'Ada Lund', sourceUrl }))).toBe(
      '<figure><blockquote><p>Said.</p></blockquote>' +
        `<figcaption><a href="${sourceUrl}" rel="noopener">Ada Lund</a></figcaption></figure>`,
    )
  })

  test('with nothing but an address shows the site', () => {
    expect(rendered(quotation({ source: '', sourceUrl }))).toMatch(/>paper\.example<\/a>/)
  })

  test('of before there were sources is as it was', () => {
    expect(rendered({ type: 'blockquote', content: [paragraph('Said.')] })).toBe(
      '<blockquote><p>Said.</p></blockquote>',
    )
  })

  test('that came with an address that would run something shows its words and no link', () => {
    const html = rendered(quotation({ source: 'Ada Lund', sourceUrl: 'javascript:alert(1)' }))
    expect(html).toContain('<figcaption>Ada Lund</figcaption>')
  })

  test('has its source in the plain text, below what was said', () => {
    const body = aDocument(quotation({ source: 'Ada Lund' }), paragraph('After.'))
    expect(plainText(body)).toBe('Said.\n\nAda Lund\n\nAfter.')
  })

  test('refers to the address of its source', () => {
    expect(referencesOf(aDocument(quotation({ sourceUrl }))).urls).toEqual([sourceUrl])
  })

  test('whose source is an article refers to the article, and can be saved', () => {
    const postId = '019ab000-0000-7000-8000-00000000000a'
    const body = aDocument(quotation({ source: '', sourceUrl: `post:${postId}#part` }))
    expect(Document.safeParse(body).success).toBe(true)
    expect(referencesOf(body).text).toEqual({ postIds: [postId], urls: [] })
  })

  test.each(['javascript:alert(1)', 'data:text/html,hi', '/here', 'paper.example'])(
    'cannot be saved with the address %j',
    (wrong) => {
      const checked = Document.safeParse(aDocument(quotation({ sourceUrl: wrong })))
      expect(checked.error?.issues[0]?.message).toContain('must start with http')
    },
  )
})

function quotation(attrs: object) {
  return { type: 'blockquote', attrs: { ...attrs }, content: [paragraph('Said.')] }
}
