import { Checkbox } from '@/components/ui/checkbox'
import { endOf, startOf } from '@/content/linkChange/excerpt'
import type { OlderArticle } from '@/domain/linkChanges/olderArticles'
import { counted } from './extent'

type Props = {
  older: OlderArticle
  /** What the line would say. */
  line: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** An older article, and the place in its text where the link would be. */
export function OlderArticleRow({ older, line, isChosen, onChoose }: Props) {
  const { article, outbound, mentions, place } = older
  return (
    <li className="grid gap-2 px-4 py-3.5 sm:px-5">
      <label htmlFor={article.id} className="flex items-start gap-3">
        <Checkbox
          id={article.id}
          className="mt-0.5"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span className="wrap-anywhere min-w-0">
          <span className="block font-medium text-sm">{article.title}</span>
          <span className="block text-muted-foreground text-xs">
            {[
              article.section,
              outbound === 0
                ? 'Leads nowhere yet'
                : `Leads to ${counted(outbound, 'article', 'articles')}`,
              placeNames[place.kind],
              mentions && `About “${mentions}” here`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      <div className="wrap-anywhere ml-7 grid gap-1.5 border-l-2 pl-3 text-muted-foreground text-sm">
        <Place older={older} line={line} />
      </div>
    </li>
  )
}

function Place({ older: { place, before, after }, line }: Pick<Props, 'older' | 'line'>) {
  if (place.kind === 'words') {
    return (
      <p>
        {endOf(before, shown)}
        <span className="font-semibold text-foreground underline">{place.words}</span>
        {startOf(after, shown)}
      </p>
    )
  }
  return (
    <>
      {before && <p>{endOf(before, shown)}</p>}
      <p className="font-semibold text-foreground">{line}</p>
      {after && <p>{startOf(after, shown)}</p>}
    </>
  )
}

const placeNames = {
  line: 'A line',
  words: 'A link on words of the text',
  entry: 'One more link of a list',
}

const shown = 140
