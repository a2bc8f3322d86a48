import { signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useActions, useBook } from '#ui/context.ts'
import { useLease, useOpenForms } from '#ui/lease.ts'
import { route } from '#ui/navigate.ts'
import { useBackOnline } from '#ui/part/back-online.ts'
import { Button } from '#ui/part/button.tsx'
import { hush } from '#ui/part/snack.tsx'
import { Failed, Loading } from '#ui/part/waiting.tsx'
import type { Role } from '#model/account.ts'
import { reachOf } from '#model/permission.ts'
import type { SyncView } from '#ui/action.ts'
import type { Route } from '#ui/route.ts'
import { FirstSync } from '#ui/start/first-sync.tsx'
import { LeaseScreen } from '#ui/start/lease.tsx'
import { beginSession } from '#ui/visit/walk-session.ts'
import { markLevel, wasLevel } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import type { ComponentChildren } from 'preact'

type ScreenOf = (route: Route) => ComponentChildren | undefined

const visit = signal<ScreenOf | undefined>(undefined)
const commune = signal<ScreenOf | undefined>(undefined)
const failed = signal(false)

/** Fetches the screens of a role while the PIN is typed, so that opening does not wait for them. */
export function preloadScreens(role: Role): void {
  void load(role)
}

/** The page of the current address for the role of the open book. */
export function Screens() {
  const actions = useActions()
  const book = useBook()
  const { role, enrolment } = book.header
  useBackOnline()
  useEffect(() => preloadScreens(role), [role])
  useMemo(() => beginSession(enrolment), [enrolment])
  // a locked screen tells nothing of what was just done
  useEffect(() => hush, [])
  useEffect(() => {
    void actions.askPersistence()
  }, [])
  const lease = useLease()
  const openForms = useOpenForms()
  const { phase, lastLevel } = actions.sync.value
  useEffect(() => {
    if (lastLevel !== undefined) markLevel(enrolment)
  }, [lastLevel, enrolment])
  if (failed.value) {
    return <Failed action={<Button onPress={() => location.reload()}>{t('action.retry')}</Button>} />
  }
  if (!visit.value || (role !== 'collaborator' && !commune.value)) return <Loading />
  const level = lastLevel !== undefined || wasLevel(enrolment)
  if (!level && isFirstSync(role, phase, book.register.size('area'))) return <FirstSync />
  const here = route.value
  if (lease.isOver && !openForms.some(({ page }) => page === here.page)) return <LeaseScreen />
  const screen = (role === 'collaborator' ? undefined : commune.value?.(here)) ?? visit.value(here)
  return <div key={JSON.stringify(here)}>{screen}</div>
}

/** A collaborator's phone never fetches the commune's screens. */
async function load(role: Role): Promise<void> {
  try {
    const [visitScreens, communeScreens] = await Promise.all([
      import('#ui/visit/screens.tsx'),
      role === 'collaborator' ? undefined : import('#ui/commune/screens.tsx'),
    ])
    visit.value = visitScreens.visitScreen
    if (communeScreens) commune.value = communeScreens.communeScreen
  } catch {
    failed.value = true
  }
}

/**
 * A whole commune comes for minutes, and the office may look at what is there; a collaborator's areas come in seconds,
 * and she should not walk half of them, unless the network has gone.
 */
function isFirstSync(role: Role, phase: SyncView['phase'], areas: number): boolean {
  if (areas === 0) return true
  return reachOf[role].scope === 'areas' && phase !== 'offline' && phase !== 'failed'
}
