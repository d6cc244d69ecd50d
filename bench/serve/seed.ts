import { eq } from 'drizzle-orm'
import { ensureDataDir, readConfig } from '@/config'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { redirectFrom } from '@/db/redirects'
import { posts } from '@/db/schema'
import { fill } from '@/scripts/demo/fill'

/** An old address that redirects to an article of the demo. */
export const formerPath = '/will-there-be-a-second-season'

/** A site with the demo's articles. */
export async function seed(dataDir: string) {
  process.env.DATA_DIR = dataDir
  ensureDataDir(readConfig())
  migrateDatabase()
  await fill()
  await transaction(async (tx) => {
    const [post] = await tx
      .select({ id: posts.id })
      .from(posts)
      .where(eq(posts.status, 'published'))
      .limit(1)
    if (post) await redirectFrom(tx, formerPath, { postId: post.id })
  })
  await closeDatabase()
}
