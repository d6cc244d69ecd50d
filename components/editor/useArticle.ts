import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { OpenedPost } from '@/domain/posts/open'
import { contentOf, type Draft, type Fields, withoutRoomToWrite } from './article'
import type { EditorActions } from './editorActions'
import { makeAutosave } from './saving/autosave'
import { localCopyKey, readLocalCopy, writeLocalCopy } from './saving/localCopy'

/** The article that is being written: its fields, its editor, and the saving of both. */
export function useArticle(
  { post, content, named }: OpenedPost,
  userId: string,
  saveDraft: EditorActions['saveDraft'],
) {
  const [copyKey] = useState(() => localCopyKey(userId, post.id))
  const [onServer] = useState(() => draftOf(content, named))
  const [broughtBack] = useState(() => readLocalCopy(copyKey))
  const [first] = useState<Draft>(() => broughtBack?.draft ?? onServer)
  const [fields, setFields] = useState(first.fields)
  const latestFields = useRef(first.fields)
  const editor = useRef<Editor | null>(null)

  const [autosave] = useState(() =>
    makeAutosave({
      version: broughtBack?.baseVersion ?? post.version,
      saved: contentOf(onServer),
      read: () => ({
        fields: latestFields.current,
        body: editor.current ? bodyOf(editor.current) : first.body,
      }),
      save: (input) => saveDraft({ postId: post.id, ...input }),
      keep: (copy) => writeLocalCopy(copyKey, copy),
      isKept: broughtBack !== null,
    }),
  )
  const saveState = useSyncExternalStore(autosave.subscribe, autosave.state)

  useEffect(() => {
    if (broughtBack) autosave.touched()
    return () => {
      autosave.keepNow()
      void autosave.flush()
    }
  }, [autosave, broughtBack])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'visible') return
      autosave.keepNow()
      void autosave.flush()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', autosave.keepNow)
    window.addEventListener('online', autosave.flush)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', autosave.keepNow)
      window.removeEventListener('online', autosave.flush)
    }
  }, [autosave])

  return {
    fields,
    firstBody: first.body,
    isBroughtBack: broughtBack !== null,
    editor,
    autosave,
    saveState,
    change(part: Partial<Fields>) {
      latestFields.current = { ...latestFields.current, ...part }
      setFields(latestFields.current)
      autosave.touched()
    },
    /** The article was published in this version, with this slug where it had none. */
    published(version: number, slug: string) {
      latestFields.current = { ...latestFields.current, slug }
      setFields(latestFields.current)
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
      writeLocalCopy(copyKey, null)
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
  return { fields: { ...texts, ...named }, body: withoutRoomToWrite(body) }
}
