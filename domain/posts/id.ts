import { z } from 'zod'

export const PostId = z.object({ postId: z.uuid() })
