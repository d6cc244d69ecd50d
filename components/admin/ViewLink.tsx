import { SquareArrowOutUpRight } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** To the page that readers see. */
export function ViewLink({ href }: { href: string }) {
  return (
    <Button asChild>
      <a href={href} target="_blank" rel="noopener">
        <SquareArrowOutUpRight aria-hidden />
        View
        <span className="sr-only"> on the site, opens in a new tab</span>
      </a>
    </Button>
  )
}
