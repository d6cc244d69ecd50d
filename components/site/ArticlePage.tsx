import { renderDocument } from '@/content/render'
import { splitShortAnswer } from '@/content/shortAnswer/split'
import type { ArticleView } from '@/domain/reading/views'
import { AuthorBoxes } from './AuthorBox'
import { Breadcrumbs } from './Breadcrumbs'
import { Byline } from './Byline'
import { Figure } from './Figure'
import { MoreList } from './MoreList'
import { TagList } from './TagList'

export function ArticlePage({ article }: { article: ArticleView }) {
  const { answer, rest } = splitShortAnswer(article.body)
  return (
    <>
      <article className="frame railed pt-9 lg:pt-16">
        <header className="lg:contents">
          <Breadcrumbs section={article.section} />
          <div className="off-rail mt-3 lg:mt-0">
            <h1 className="max-w-[12em] text-headline">{article.title}</h1>
            {answer && (
              <div className="prose mt-5 max-w-[40rem] lg:mt-7">
                {renderDocument({ ...article, body: answer })}
              </div>
            )}
            {article.standfirst && (
              <p className="mt-4 max-w-[40rem] text-large text-balance text-muted lg:mt-6">
                {article.standfirst}
              </p>
            )}
          </div>
          <Byline {...article} />
        </header>
        {article.hero && (
          <div className="off-rail mt-7 lg:mt-10">
            <Figure picture={article.hero} sizes={heroSizes} isFirst />
          </div>
        )}
        <div className="prose off-rail mt-8 max-w-[40rem] lg:mt-10">
          {renderDocument({ ...article, body: rest })}
        </div>
        <footer className="off-rail mt-12 max-w-[40rem]">
          <TagList tags={article.tags} />
          <AuthorBoxes authors={article.authors} />
        </footer>
      </article>
      <MoreList cards={article.more} />
    </>
  )
}

const heroSizes = '(min-width: 62rem) min(61rem, 100vw - 15.5rem), calc(100vw - 2.5rem)'
