import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { toast } from 'sonner'
import { FieldsStep } from '../fieldsStep'
import type { ArticleState } from '../useArticle'
import { findInArticle, firstFrom, type Match, rangesOf, replaceRanges } from './article'
import { replaceMatches } from './matches'
import type { Query } from './query'
import { reveal } from './reveal'
import { useMatches } from './useMatches'

/** Looks through the article, and replaces what it finds. */
export function useFind(editor: Editor, article: ArticleState, query: Query) {
  const { matches, current, index, choose } = useMatches(editor, article, query)

  function go(to: number, among = matches) {
    const match = among[to]
    if (!match) return
    choose(to)
    reveal(match, editor)
  }

  /** The article as it is now: the fields of the last rendering may be older than a replacement. */
  function findNow(wanted = query) {
    const { title, standfirst } = article.autosave.read().fields
    return findInArticle({ title, standfirst, doc: editor.state.doc }, wanted)
  }

  function replace(replaced: Match[], replacement: string) {
    const { title, standfirst } = article.autosave.read().fields
    const inText = rangesOf(replaced, 'text')
    const tr = replaceMatches(closeHistory(editor.state.tr), inText, replacement)
    if (inText.length < replaced.length) {
      const texts = {
        title: replaceRanges(title, rangesOf(replaced, 'title'), replacement),
        standfirst: replaceRanges(standfirst, rangesOf(replaced, 'standfirst'), replacement),
      }
      tr.step(new FieldsStep({ title, standfirst }, texts))
    }
    if (tr.docChanged) editor.view.dispatch(tr)
  }

  return {
    count: matches.length,
    current,
    index,

    /** Another query begins at the first match behind the cursor. */
    lookFor(wanted: Query) {
      const found = findNow(wanted)
      go(firstFrom(found, 'text', editor.state.selection.from), found)
    },
    next: () => go((index + 1) % matches.length),
    previous: () => go((index + matches.length - 1) % matches.length),

    replaceOne(replacement: string) {
      if (!current) return
      replace([current], replacement)
      const found = findNow()
      go(firstFrom(found, current.place, current.range.from + replacement.length), found)
    },

    replaceAll(replacement: string) {
      replace(matches, replacement)
      const after = stateOf(editor, article)
      toast(`Replaced ${matches.length === 1 ? 'once' : `${matches.length} times`}.`, {
        duration: 10_000,
        action: { label: 'Undo', onClick: () => takeBack(editor, article, after) },
      })
    },
  }
}

type State = ReturnType<typeof stateOf>

function stateOf(editor: Editor, article: ArticleState) {
  const { title, standfirst } = article.autosave.read().fields
  return { doc: editor.state.doc, title, standfirst }
}

/** Only what was replaced: what was written since is never undone unseen. */
function takeBack(editor: Editor, article: ArticleState, after: State) {
  const now = stateOf(editor, article)
  const isSame =
    now.doc.eq(after.doc) && now.title === after.title && now.standfirst === after.standfirst
  if (!isSame) {
    toast.error('The article was changed since. Undo in the text goes back step by step.')
    return
  }
  editor.commands.undo()
}
