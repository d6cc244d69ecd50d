import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { inPresentForm } from '@/content/document'
import type { OpenedPost } from '@/domain/posts/open'
import { contentOf, type Draft, type Fields, withoutRoomToWrite } from './article'
import type { EditorActions } from './editorActions'
import { makeAutosave } from './saving/autosave'
import { copiesOf } from './saving/copies'
import { makeKeeper } from './saving/keeper'
import type { Opening } from './useOpening'

/** The article that is being written: its fields, its editor, and the saving of both. */
export function useArticle(
  { post, content, named }: OpenedPost,
  { visit, broughtBack }: Opening,
  saveDraft: EditorActions['saveDraft'],
) {
  const [onServer] = useState(() => draftOf(content, named))
  const [first] = useState<Draft>(() => broughtBack?.draft ?? onServer)
  const [fields, setFields] = useState(first.fields)
  const latestFields = useRef(first.fields)
  const editor = useRef<Editor | null>(null)

  const [{ autosave, keeper }] = useState(() => {
    const { visitId, userId, postId } = visit
    const continues = broughtBack ? [broughtBack.visitId, ...broughtBack.continues] : []
    const autosave = makeAutosave({
      version: broughtBack?.baseVersion ?? post.version,
      saved: contentOf(onServer),
      read: () => ({
        fields: latestFields.current,
        body: editor.current ? bodyOf(editor.current) : first.body,
      }),
      save: (input) => saveDraft({ postId, ...input, visit: { id: visitId, userId, continues } }),
      keep: () => keeper.changed(),
    })
    const keeper = makeKeeper({
      visitId,
      copies: copiesOf(visit),
      continues,
      read: () => {
        const unsaved = autosave.unsaved()
        return unsaved && { visitId, continues, keptAt: Date.now(), ...unsaved }
      },
    })
    return { autosave, keeper }
  })
  const saveState = useSyncExternalStore(autosave.subscribe, autosave.state)
  const isKeptNowhere = useSyncExternalStore(keeper.subscribe, keeper.isRefused)

  useEffect(() => {
    if (broughtBack) autosave.touched()
    return () => void autosave.flush()
  }, [autosave, broughtBack])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'visible') return
      keeper.leaving()
      void autosave.flush()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', keeper.leaving)
    window.addEventListener('online', autosave.flush)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', keeper.leaving)
      window.removeEventListener('online', autosave.flush)
    }
  }, [autosave, keeper])

  useEffect(() => {
    if (!isKeptNowhere) return
    const ask = (event: BeforeUnloadEvent) => {
      if (autosave.unsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [autosave, isKeptNowhere])

  return {
    fields,
    firstBody: first.body,
    isBroughtBack: broughtBack !== null,
    editor,
    autosave,
    saveState,
    /** Whether this browser refuses to keep a copy: the server's is then the only one. */
    isKeptNowhere,
    change(part: Partial<Fields>) {
      latestFields.current = { ...latestFields.current, ...part }
      setFields(latestFields.current)
      autosave.touched()
    },
    /** The article was published in this version, with this slug where it had none. */
    published(version: number, slug: string) {
      if (latestFields.current.slug === '') {
        latestFields.current = { ...latestFields.current, slug }
        setFields(latestFields.current)
      }
      autosave.rebase(version, { slug })
    },
    /**
     * Goes on with what the server has, in a page that is loaded again; what is written here is a
     * revision.
     *
     * @returns false where the server could not be reached, and nothing happened
     */
    async takeTheirs(): Promise<boolean> {
      if (!(await autosave.leaveMine())) return false
      autosave.stop()
      await keeper.forget()
      window.location.reload()
      return true
    },
  }
}

export type ArticleState = ReturnType<typeof useArticle>

function bodyOf(editor: Editor) {
  return withoutRoomToWrite(editor.state.doc.toJSON())
}

function draftOf(
  { body, tagIds: _tags, authorIds: _authors, heroId: _hero, ...texts }: OpenedPost['content'],
  named: OpenedPost['named'],
): Draft {
  // Otherwise the first look into an older article would be taken for a change of it.
  return { fields: { ...texts, ...named }, body: withoutRoomToWrite(inPresentForm(body)) }
}
