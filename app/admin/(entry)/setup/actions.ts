'use server'

import { headers } from 'next/headers'
import type { z } from 'zod'
import { invalid } from '@/auth/act'
import { SetupInput, setUpSite } from '@/domain/site'

/** Has no actor: the code is what proves the right to it. */
export async function setUp(input: z.input<typeof SetupInput>) {
  const parsed = SetupInput.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return setUpSite(parsed.data, (await headers()).get('x-throughline-address') ?? '')
}
