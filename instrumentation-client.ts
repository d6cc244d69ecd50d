import { config } from 'zod/v4/core'
import { setOut } from '@/components/admin/goingTo'

/** Zod compiles checks with `new Function` where it may; our policy forbids that, and reports it. */
config({ jitless: true })

export const onRouterTransitionStart = setOut
