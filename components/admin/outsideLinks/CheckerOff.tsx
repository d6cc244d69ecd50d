import { PowerOff } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import type { OffBy } from '@/domain/outsideLinks/isOn'

type Props = { by: OffBy; maySwitch: boolean }

/** Says that nothing is asked, and who can change that. */
export function CheckerOff({ by, maySwitch }: Props) {
  return (
    <div
      role="status"
      className="flex items-start gap-3 rounded-xl border bg-notice-soft px-4 py-3 text-sm"
    >
      <PowerOff aria-hidden className="mt-0.5 size-4 shrink-0 text-notice" />
      <p>
        <strong className="font-medium">The checker is turned off.</strong> What is shown is what it
        found before. {by === 'operator' && 'The person who runs this site turned it off.'}
        {by === 'settings' && !maySwitch && 'An administrator can turn it on.'}
        {by === 'settings' && maySwitch && (
          <>
            Turn it on in{' '}
            <Link href="/admin/settings" className="text-link underline underline-offset-4">
              Settings
            </Link>
            .
          </>
        )}
      </p>
    </div>
  )
}
