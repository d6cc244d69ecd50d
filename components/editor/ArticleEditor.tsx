'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Place } from '@/domain/checks/list'
import type { OpenedPost } from '@/domain/posts/open'
import type { Named } from './article'
import { ChecksPanel } from './checks/ChecksPanel'
import { goTo, goToPosition, isInDetails } from './checks/goTo'
import { useChecks } from './checks/useChecks'
import { RequestNotice } from './company/RequestNotice'
import { useCompany } from './company/useCompany'
import { WriterNotice } from './company/WriterNotice'
import { DetailsPanel } from './details/DetailsPanel'
import { EditorHeader } from './EditorHeader'
import type { EditorActions } from './editorActions'
import { useFocusMode } from './focusMode/useFocusMode'
import { OutlinePanel } from './outline/OutlinePanel'
import { PreviewPane } from './preview/PreviewPane'
import { usePreview } from './preview/usePreview'
import { TrashNotice } from './publishing/TrashNotice'
import { usePublishing } from './publishing/usePublishing'
import { BroughtBackNotice } from './saving/BroughtBackNotice'
import { Comparison } from './saving/Comparison'
import { KeptNowhereNotice } from './saving/KeptNowhereNotice'
import { NotSavedNotice } from './saving/NotSavedNotice'
import { SuggestionsPanel } from './suggestions/SuggestionsPanel'
import { useArticle } from './useArticle'
import type { Opening } from './useOpening'
import { useSources } from './useSources'
import { Writing } from './Writing'

type Props = {
  opened: OpenedPost
  opening: Opening
  user: { id: string; name: string; email: string }
  mayShareBlocks: boolean
  sections: Named[]
  site: { name: string; url: string }
  actions: EditorActions
}

/** The screen on which an article is written: its text in the middle, its details at the side. */
export function ArticleEditor({
  opened,
  opening,
  user,
  mayShareBlocks,
  sections,
  site,
  actions,
}: Props) {
  const article = useArticle(opened, opening, actions.saveDraft)
  const company = useCompany(opening, article, actions)
  const sources = useSources(opened.post.id, mayShareBlocks, actions)
  const [isShowingDetails, setShowingDetails] = useState(false)
  const checks = useChecks(opened.post.id, article.saveState, actions.checkPost)
  const publishing = usePublishing(opened.post, article, actions, checks)
  const preview = usePreview(article)
  const [editor, setEditor] = useState<Editor | null>(null)
  const focusMode = useFocusMode(() => editor?.view.focus())
  const isPreviewing = preview.isOpen && !focusMode.isOn
  const { saveState } = article
  const isEditable = company.isWriter && !publishing.isTrashed
  const errors = {
    ...(saveState.kind === 'refused' ? byField(saveState.fields) : {}),
    ...publishing.errors,
  }

  function goToFinding(place: Place) {
    // On a phone the place can have the focus only once its view is shown.
    flushSync(() => setShowingDetails(isInDetails(place)))
    goTo(place, article.editor.current)
  }

  return (
    <div
      className="group/editor flex min-h-dvh flex-col"
      data-focus={focusMode.isOn ? '' : undefined}
    >
      <EditorHeader
        saveState={saveState}
        company={company}
        publishing={publishing}
        isShowingDetails={isShowingDetails}
        onToggleDetails={() => setShowingDetails(!isShowingDetails)}
        isPreviewing={isPreviewing}
        onTogglePreview={preview.toggle}
        focusMode={focusMode}
        onGoToFinding={goToFinding}
      />
      <main className={`flex flex-1 flex-col ${focusMode.isOn ? '' : columns(isPreviewing)}`}>
        <div
          className={`flex min-w-0 flex-1 flex-col ${isShowingDetails ? 'max-lg:hidden' : ''} ${isPreviewing ? 'max-lg:invisible' : ''}`}
        >
          {publishing.isTrashed && <TrashNotice publishing={publishing} />}
          {article.isBroughtBack && <BroughtBackNotice isWriter={company.isWriter} />}
          <Writing
            article={article}
            sources={sources}
            errors={errors}
            isEditable={isEditable}
            onEditor={setEditor}
            onFocusMode={focusMode.enter}
          />
        </div>
        <section
          id="details"
          aria-label="Details"
          className={`border-border lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-l group-data-focus/editor:hidden ${isShowingDetails ? '' : 'max-lg:hidden'} ${isPreviewing ? 'max-lg:invisible lg:hidden' : ''}`}
        >
          <ChecksPanel findings={checks.findings} onGo={goToFinding} />
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
          {editor && (
            <SuggestionsPanel
              editor={editor}
              postId={opened.post.id}
              fields={article.fields}
              isEditable={isEditable}
              actions={actions}
              onShow={() => setShowingDetails(true)}
            />
          )}
          <fieldset disabled={!isEditable} className="contents">
            <DetailsPanel
              article={article}
              knownSlug={publishing.knownSlug}
              sections={sections}
              site={site}
              errors={errors}
              actions={actions}
            />
          </fieldset>
        </section>
        {isPreviewing && (
          <PreviewPane
            postId={opened.post.id}
            version={article.autosave.version()}
            siteUrl={site.url}
            mayShare={!publishing.isTrashed}
            actions={actions}
            onClose={preview.toggle}
          />
        )}
      </main>
      <div className="sticky bottom-0 z-20">
        {article.isKeptNowhere && <KeptNowhereNotice />}
        <NotSavedNotice article={article} company={company} user={user} />
        <RequestNotice state={company} />
        <WriterNotice state={company} saveState={saveState} />
      </div>
      {saveState.kind === 'stale' && (
        <Comparison
          article={article}
          theirs={saveState.theirs}
          postId={opened.post.id}
          compareRefused={actions.compareRefused}
        />
      )}
    </div>
  )
}

/** What a server action says of `content.slug` is said of the field `slug`. */
function byField(fields: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [field.replace(/^content\./, ''), message]),
  )
}

function columns(isPreviewing: boolean) {
  return `lg:grid ${isPreviewing ? 'lg:grid-cols-2' : 'lg:grid-cols-[minmax(0,1fr)_21rem]'}`
}
