import { HomeList, homeMetadata } from '../../home'
import { noSlug, restOf } from '../../paging'

type Props = { params: Promise<{ slug: string; rest: string[] }> }

export function generateStaticParams() {
  return [{ slug: noSlug, rest: [noSlug] }]
}

export async function generateMetadata({ params }: Props) {
  return homeMetadata(await restIn(params))
}

/** The articles of a month, at `/2026/11`: below slugs, for Next tells no years from them. */
export default async function Month({ params }: Props) {
  return <HomeList rest={await restIn(params)} />
}

async function restIn(params: Props['params']) {
  const { slug, rest } = await params
  return restOf([slug, ...rest])
}
