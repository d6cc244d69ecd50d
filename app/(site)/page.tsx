import { HomeList, homeMetadata } from './home'

export const generateMetadata = () => homeMetadata('')

export default function Home() {
  return <HomeList rest="" />
}
