import { describe, expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, heading, linked, paragraph } from '@/tests/support/views'
import type { NodeJson } from '../document'
import { plainText } from '../plainText'
import { referencesOf } from '../references'
import { answeredQuestions } from './read'

describe('questions and answers', () => {
  test('are headings with text, one level below the heading over them', () => {
    expect(rendered(heading(2, 'Part'), list('Who?', paragraph('She.')))).toBe(
      '<h2 id="part">Part</h2><div class="questions"><h3 id="who" class="question">Who?</h3>' +
        '<div class="answer"><p>She.</p></div></div>',
    )
  })

  test('leave the level of the next heading alone', () => {
    const html = rendered(list('Who?', paragraph('She.')), heading(2, 'Part'))
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h2'])
  })

  test('without a question show no heading without words', () => {
    expect(rendered(list('', paragraph('She.')))).not.toMatch(/<h\d/)
  })

  test('are told to search engines where they have both', () => {
    const bullets = { type: 'bulletList', content: [item('One'), item('Two')] }
    const body = aDocument(
      list('Who?', paragraph('She.'), bullets),
      list('Unanswered?', { type: 'paragraph' }),
      list('', paragraph('Unasked.')),
    )
    expect(answeredQuestions(body)).toEqual([{ question: 'Who?', answer: 'She.\n\nOne\n\nTwo' }])
  })

  test('are in the plain text, and what they link to among the references', () => {
    const body = aDocument(list('Who?', paragraph(linked('https://a.example/', 'She.'))))
    expect(plainText(body)).toBe('Who?\n\nShe.')
    expect(referencesOf(body).urls).toEqual(['https://a.example/'])
  })
})

function list(question: string, ...answer: NodeJson[]): NodeJson {
  const words = question ? { content: [{ type: 'text', text: question }] } : {}
  return {
    type: 'questionList',
    content: [
      { type: 'question', ...words },
      { type: 'answer', content: answer },
    ],
  }
}

function item(text: string) {
  return { type: 'listItem', content: [paragraph(text)] }
}
