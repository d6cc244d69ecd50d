// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { type BlockContent, curated } from '@/domain/relatedLinks/content'
import { needsLabel, unfinishedLink, withOutsideLink } from '../outsideLink'
import { BlockDraft, draftOf, settled } from '../rules/draft'
import { useDraft } from './useDraft'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  localStorage.clear()
})

const url = 'https://elsewhere.example/'

test('a link to another site that is begun is kept with what is not saved', () => {
  begin(opened().state(), 'Half a')
  expect(opened().state().draft.outsideLink).toEqual({ url, label: 'Half a', rel: [] })
})

test('it is saved with the block where all of it is said', async () => {
  const { state, saved } = opened()
  begin(state(), ' There ')
  await act(() => state().save())
  const link = { target: { kind: 'url', url }, label: 'There', rel: [] }
  expect(saved).toMatchObject([{ links: [link] }])
  expect(state()).toMatchObject({ isChanged: false, draft: { links: [link], outsideLink: null } })
})

test('nothing is saved while it does not say what readers see', async () => {
  const { state, saved } = opened()
  begin(state(), ' ')
  await act(() => state().save())
  expect(saved).toEqual([])
  expect(state()).toMatchObject({ isChanged: true, errors: { outsideLink: needsLabel } })
  act(() => state().change({ kind: 'automatic' }))
  await act(() => state().save())
  expect(saved).toMatchObject([{ links: [] }])
})

function begin({ change }: State, label: string) {
  act(() => change({ outsideLink: { url, label, rel: [] } }))
}

type State = ReturnType<typeof useDraft<BlockDraft, BlockContent>>

/** The form of a block without links. */
function opened() {
  const saved: BlockContent[] = []
  let current: State | undefined
  function Form() {
    current = useDraft<BlockDraft, BlockContent>({
      opened: { id: 'a-block', version: 1 },
      loaded: empty,
      schema: BlockDraft,
      keyOf: (id) => id,
      draftOf,
      learn: async () => {},
      finish: withOutsideLink,
      async save(draft) {
        const unfinished = unfinishedLink(draft)
        if (unfinished) return unfinished
        saved.push(settled(draft))
        return { ok: true, id: 'a-block', version: 2 }
      },
      onSaved: () => {},
    })
    return null
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => act(() => root.unmount()))
  act(() => root.render(<Form />))
  return { state: () => current as State, saved }
}

const empty = draftOf({ name: 'A block', heading: '', layout: 'list', links: [], ...curated })
