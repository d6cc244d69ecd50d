import { NotFoundPage } from '@/components/site/NotFoundPage'
import { frameData } from '../data'

export const metadata = { title: 'Page not found', robots: { index: false } }

/** What the front door shows, with status 404, wherever there is no page. */
export default async function PageNotFound() {
  return <NotFoundPage site={await frameData()} />
}
