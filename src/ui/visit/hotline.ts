import type { Register } from '#model/register.ts'
import { t } from '#ui/words/words.ts'

/** A number to call, as the commune has written it. */
export interface Hotline {
  name: string
  phone: string
}

/** The national child helpline comes first whatever the commune has written; calls need no network of ours. */
const national = (): Hotline => ({ name: t('hotline.national'), phone: '111' })

/** The numbers to call: 111, then the commune's own in its order. */
export function hotlinesOf(register: Register): Hotline[] {
  const [commune] = register.all('commune')
  const own = commune?.fields.hotlines ?? []
  const first = national()
  return [first, ...own.filter((line) => line.phone !== first.phone)]
}
