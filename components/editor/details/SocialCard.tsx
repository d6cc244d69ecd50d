import { Image, TriangleAlert } from 'lucide-react'
import { fitsSocialCards, socialSize } from '@/domain/checks/list'
import type { Picture } from '@/domain/reading/views'

type Props = {
  title: string
  description: string
  host: string
  hero: Picture | null
  heroAlt: string
}

/** How the article looks where it is shared. */
export function SocialCard({ title, description, host, hero, heroAlt }: Props) {
  return (
    <section aria-labelledby="social-card" className="grid gap-3">
      <h2 id="social-card" className="font-semibold text-sm">
        Where it is shared
      </h2>
      <div className="overflow-hidden rounded-md border bg-card">
        {hero ? (
          // The very file that the others load.
          <img
            src={`/media/${hero.id}/social.jpg`}
            width={socialSize.width}
            height={socialSize.height}
            alt={heroAlt}
            className="border-b bg-muted"
          />
        ) : (
          <div className="grid aspect-[1.91] place-items-center border-b bg-muted text-muted-foreground">
            <Image aria-hidden className="size-6" />
          </div>
        )}
        <div className="grid gap-0.5 p-3">
          <p className="truncate text-muted-foreground text-xs">{host}</p>
          <p className="line-clamp-2 font-medium text-sm">{title || 'Untitled'}</p>
          <p className="line-clamp-2 text-muted-foreground text-sm">{description}</p>
        </div>
      </div>
      <Advice hero={hero} />
    </section>
  )
}

function Advice({ hero }: Pick<Props, 'hero'>) {
  if (!hero) {
    return (
      <p className="text-muted-foreground text-sm">
        Without a hero image, it is shared without a picture.
      </p>
    )
  }
  if (fitsSocialCards(hero)) return null
  return (
    <p className="flex gap-2 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-notice" />
      <span>
        The hero image has {hero.width} × {hero.height} pixels. Cards need {socialSize.width} ×{' '}
        {socialSize.height}: a smaller picture looks blurred in them.
      </span>
    </p>
  )
}
