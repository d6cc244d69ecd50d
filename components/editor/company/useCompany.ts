import { useCallback, useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import type { Company } from '@/domain/visits/company'
import { answerOf, type EditorActions, type Failure } from '../editorActions'
import type { Autosave } from '../saving/autosave'
import type { ArticleState } from '../useArticle'
import type { Opening } from '../useOpening'
import { attend, takeLeave } from './attend'

/** Milliseconds between two looks; shorter while someone waits for the article. */
const interval = 10_000
const intervalWhileAsked = 2000

/** Who else is in the article, and which of them writes. */
export function useCompany(
  { visit, company: first }: Opening,
  { autosave, saveState, editor }: ArticleState,
  actions: EditorActions,
) {
  const [company, setCompany] = useState(first)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isPending, setPending] = useState(false)
  const latest = useRef({ company: first, looks: 0, wantsText: false })
  const isWriter = company === null || company.isWriter

  /** What the server says of the company, and what follows from it for the text. */
  const learn = useCallback(
    (answer: Company | Failure) => {
      setFailure(answer.ok ? null : answer)
      if (!answer.ok) return
      const wasWriter = latest.current.company?.isWriter ?? true
      latest.current.company = answer
      setCompany(answer)
      // Whoever gets the article next should find all of it.
      if (answer.request && answer.isWriter) void autosave.flush()
      // Refused by now, but kept as a revision.
      if (wasWriter && !answer.isWriter) void autosave.flush()
      if (!wasWriter && answer.isWriter) void goOn(autosave, answer.version)
    },
    [autosave],
  )

  const look = useCallback(
    async ({ isBack = false } = {}) => {
      latest.current.looks += 1
      const { company, looks } = latest.current
      const answer = await attend(visit, isBack || company === null)
      // A later look, or something that was done meanwhile, knows better.
      if (looks === latest.current.looks) learn(answer)
    },
    [visit, learn],
  )

  const isWaitedFor = company?.request != null
  useEffect(() => {
    const timer = setInterval(() => void look(), isWaitedFor ? intervalWhileAsked : interval)
    return () => clearInterval(timer)
  }, [look, isWaitedFor])

  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void look()
    }
    const leave = () => takeLeave(visit)
    // A page that the browser kept and shows again had taken leave.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void look({ isBack: true })
    }
    document.addEventListener('visibilitychange', lookIfSeen)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    return () => {
      document.removeEventListener('visibilitychange', lookIfSeen)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [look, visit])

  useEffect(() => {
    if (saveState.kind === 'taken-over') void look()
  }, [saveState.kind, look])

  // The text takes the focus only once it can be written in.
  useEffect(() => {
    if (!isWriter || isPending || !latest.current.wantsText) return
    latest.current.wantsText = false
    editor.current?.view.focus()
  }, [isWriter, isPending, editor])

  async function run(action: () => Promise<Company | Failure>) {
    setPending(true)
    latest.current.looks += 1
    latest.current.wantsText = true
    const answer = await answerOf(action())
    learn(answer)
    setPending(false)
    if (!answer.ok) toast.error(answer.message)
  }

  return {
    company,
    /** Whether this is the one that may change the article. */
    isWriter,
    /** Why the server did not say who is there. */
    failure,
    isPending,
    look,
    ask: () => run(() => actions.askToWrite(visit)),
    takeOver: () => run(() => actions.takeOver(visit)),
    answer: (answer: 'yes' | 'no') =>
      run(async () => {
        if (answer === 'yes') await autosave.flush()
        return actions.answerRequest({ ...visit, answer })
      }),
  }
}

/** Saves what there is; where there is nothing, begins anew with what others wrote meanwhile. */
async function goOn(autosave: Autosave, version: number) {
  const isSaved = await autosave.resume()
  if (isSaved && autosave.version() < version) window.location.reload()
}

export type CompanyState = ReturnType<typeof useCompany>
