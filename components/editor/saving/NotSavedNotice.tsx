import { Button } from '@/components/ui/button'
import type { CompanyState } from '../company/useCompany'
import type { ArticleState } from '../useArticle'
import { LogInAgain } from './LogInAgain'

type Props = {
  article: ArticleState
  company: CompanyState
  user: { name: string; email: string }
}

/** At the lower edge: why nothing is saved, where the header is too narrow to say it, and the way out. */
export function NotSavedNotice({ article, company, user }: Props) {
  const trouble = troubleOf(article, company)
  if (!trouble) return null
  const isLogIn = trouble.error === 'logged-out' || trouble.error === 'another-person'
  return (
    <section
      aria-label="Not saved"
      className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t bg-destructive-soft px-4 py-2 text-destructive text-sm ${isLogIn ? '' : 'md:hidden'}`}
    >
      <p className="min-w-60 flex-1">{trouble.message}</p>
      {isLogIn && (
        <div className="flex gap-2 text-foreground">
          <LogInAgain
            user={user}
            onLoggedIn={() => {
              void article.autosave.flush()
              void company.look()
            }}
            onClose={() => article.editor.current?.view.focus()}
          />
          {trouble.error === 'another-person' && (
            <Button size="sm" variant="ghost" onClick={() => window.location.reload()}>
              Open the article anew
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function troubleOf({ saveState }: ArticleState, { failure }: CompanyState) {
  if (saveState.kind === 'refused') return { error: 'refused', message: saveState.message }
  const error = saveState.kind === 'failed' ? saveState : isOfLogIn(failure?.error) ? failure : null
  if (error?.error !== 'logged-out') return error
  return { ...error, message: loggedOut }
}

/** The rest passes, and is not worth a word before something is to be saved. */
function isOfLogIn(error: string | undefined) {
  return error === 'logged-out' || error === 'another-person'
}

const loggedOut =
  'You were logged out. What you write is kept in this browser, and saved when you are logged in again.'
