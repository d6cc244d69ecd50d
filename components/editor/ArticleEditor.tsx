'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { OpenedPost } from '@/domain/posts/open'
import type { Named } from './article'
import { ChecksPanel } from './checks/ChecksPanel'
import { goTo, goToPosition, isInDetails } from './checks/goTo'
import { useChecksPanel } from './checks/useChecksPanel'
import { DetailsPanel } from './details/DetailsPanel'
import { EditorHeader } from './EditorHeader'
import type { EditorActions } from './editorActions'
import { useFocusMode } from './focusMode/useFocusMode'
import { OutlinePanel } from './outline/OutlinePanel'
import { TrashNotice } from './publishing/TrashNotice'
import { usePublishing } from './publishing/usePublishing'
import { BroughtBackNotice } from './saving/BroughtBackNotice'
import { Comparison } from './saving/Comparison'
import { NotSavedNotice } from './saving/NotSavedNotice'
import { useArticle } from './useArticle'
import { useSources } from './useSources'
import { Writing } from './Writing'

type Props = {
  opened: OpenedPost
  userId: string
  mayShareBlocks: boolean
  sections: Named[]
  site: { name: string; url: string }
  actions: EditorActions
}

/** The screen on which an article is written: its text in the middle, its details at the side. */
export function ArticleEditor({ opened, userId, mayShareBlocks, sections, site, actions }: Props) {
  const article = useArticle(opened, userId, actions.saveDraft)
  const sources = useSources(opened.post.id, mayShareBlocks, actions)
  const [isShowingDetails, setShowingDetails] = useState(false)
  const checks = useChecksPanel(() => setShowingDetails(true))
  const publishing = usePublishing(opened.post, article, actions, checks.ask)
  const [editor, setEditor] = useState<Editor | null>(null)
  const focusMode = useFocusMode(() => editor?.view.focus())
  const { saveState } = article
  const errors = {
    ...(saveState.kind === 'refused' ? byField(saveState.fields) : {}),
    ...publishing.errors,
  }

  return (
    <div
      className="group/editor flex min-h-dvh flex-col"
      data-focus={focusMode.isOn ? '' : undefined}
    >
      <EditorHeader
        saveState={saveState}
        publishing={publishing}
        isShowingDetails={isShowingDetails}
        onToggleDetails={() => setShowingDetails(!isShowingDetails)}
        focusMode={focusMode}
      />
      <main
        className={`flex flex-1 flex-col ${focusMode.isOn ? '' : 'lg:grid lg:grid-cols-[minmax(0,1fr)_21rem]'}`}
      >
        <div className={`flex min-w-0 flex-1 flex-col ${isShowingDetails ? 'max-lg:hidden' : ''}`}>
          {publishing.isTrashed && <TrashNotice publishing={publishing} />}
          {article.isBroughtBack && <BroughtBackNotice />}
          <Writing
            article={article}
            sources={sources}
            errors={errors}
            isEditable={!publishing.isTrashed}
            onEditor={setEditor}
            onFocusMode={focusMode.enter}
          />
        </div>
        <section
          id="details"
          aria-label="Details"
          className={`border-border lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-l group-data-focus/editor:hidden ${isShowingDetails ? '' : 'max-lg:hidden'}`}
        >
          {editor && (
            <OutlinePanel
              editor={editor}
              onShow={() => setShowingDetails(true)}
              onGo={(position) => {
                setShowingDetails(false)
                // After the text is shown.
                setTimeout(() => goToPosition(position, editor))
              }}
            />
          )}
          <ChecksPanel
            postId={opened.post.id}
            saveState={saveState}
            timesAsked={checks.timesAsked}
            checkPost={actions.checkPost}
            onGo={(place) => {
              setShowingDetails(isInDetails(place))
              // After the view that has the place is shown.
              setTimeout(() => goTo(place, article.editor.current))
            }}
          />
          <DetailsPanel
            article={article}
            knownSlug={publishing.knownSlug}
            sections={sections}
            site={site}
            errors={errors}
            actions={actions}
          />
        </section>
      </main>
      <NotSavedNotice state={saveState} />
      {saveState.kind === 'stale' && <Comparison article={article} theirs={saveState.theirs} />}
    </div>
  )
}

/** What a server action says of `content.slug` is said of the field `slug`. */
function byField(fields: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [field.replace(/^content\./, ''), message]),
  )
}
