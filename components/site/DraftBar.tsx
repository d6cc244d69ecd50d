import type { Draft } from '@/domain/previews/draft'
import { PostDate } from './PostDate'

type Props = { news: Draft['news']; endsAt: Date }

/** Tells whoever was sent a preview link that this is not what readers see. */
export function DraftBar({ news, endsAt }: Props) {
  return (
    <aside
      aria-label="About this preview"
      className="bg-ink py-2 text-paper text-small print:hidden"
    >
      <p className="frame flex flex-wrap gap-x-4">
        <strong>{said[news]}</strong>
        <span>
          This link works until <PostDate date={endsAt} />.
        </span>
      </p>
    </aside>
  )
}

const said: Record<Draft['news'], string> = {
  everything: 'A draft, not published.',
  changes: 'A draft, with changes that are not published.',
  nothing: 'As published, without changes.',
}
