import { renderDocument } from '@/content/render'
import type { ArticleView } from '@/domain/reading/views'
import { AuthorBoxes } from './AuthorBox'
import { Breadcrumbs } from './Breadcrumbs'
import { Byline } from './Byline'
import { Figure } from './Figure'
import { MoreList } from './MoreList'
import { TagList } from './TagList'

export function ArticlePage({ article }: { article: ArticleView }) {
  return (
    <>
      <article className="article">
        <header>
          <Breadcrumbs section={article.section} />
          <h1>{article.title}</h1>
          {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
          <Byline {...article} />
        </header>
        {article.hero && <Figure picture={article.hero} isFirst />}
        <div className="prose">{renderDocument(article)}</div>
        <footer>
          <TagList tags={article.tags} />
          <AuthorBoxes authors={article.authors} />
        </footer>
      </article>
      <MoreList cards={article.more} />
    </>
  )
}
