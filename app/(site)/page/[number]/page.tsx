import { HomeList, homeMetadata } from '../../home'
import { pageNumber } from '../../paging'

type Props = { params: Promise<{ number: string }> }

export function generateStaticParams() {
  return [{ number: '2' }]
}

export async function generateMetadata({ params }: Props) {
  return homeMetadata(pageNumber((await params).number))
}

export default async function OlderArticles({ params }: Props) {
  return <HomeList page={pageNumber((await params).number)} />
}
