import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { lookUpEmbed } from '@/app/admin/embeds/actions'
import type { EmbedAttributes } from '@/content/embed/node'
import type { FoundEmbed } from '@/domain/embeds/lookUp'
import { answerOf, type Failure } from '../editorActions'
import { readCursor } from '../keys/cursorBeforeKey'

export async function askFor(url: string): Promise<FoundEmbed | Failure> {
  return answerOf(lookUpEmbed({ url }))
}

type Props = { editor: Editor; getPos: () => number | undefined }

/** Asks what an address leads to, and fills in what its author has not. */
export function useLookUp({ editor, getPos }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)

  async function ask(url: string): Promise<FoundEmbed | Failure> {
    setAsking(true)
    setNotice(null)
    const answer = await askFor(url)
    setAsking(false)
    setNotice(answer.ok ? answer.notice : answer.message)
    if (answer.ok) fillIn(editor, getPos(), answer)
    return answer
  }

  return { isAsking, notice, ask, forgetNotice: () => setNotice(null) }
}

/** No step of its own in the history: undo leads back to before the embed. */
function fillIn(editor: Editor, position: number | undefined, { picture, ...found }: FoundEmbed) {
  const node =
    position === undefined || editor.isDestroyed ? null : editor.state.doc.nodeAt(position)
  if (position === undefined || node?.type.name !== 'embed') return
  const now = node.attrs as EmbedAttributes
  if (picture) editor.storage.image.pictures.learn([picture])
  const filled: EmbedAttributes = {
    source: found.source,
    shape: found.shape,
    title: now.title || found.title,
    mediaId: now.mediaId ?? picture?.id ?? null,
  }
  readCursor(editor.view)
  const tr = editor.state.tr.setMeta('addToHistory', now.source === '')
  for (const [name, value] of Object.entries(filled)) tr.setNodeAttribute(position, name, value)
  editor.view.dispatch(tr)
}
