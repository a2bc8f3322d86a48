import type { Role } from '#model/account.ts'
import type { Tab } from '#ui/part/tabs.tsx'

/** Addresses of the commune's pages; `ui/route.ts` takes them into its table. Ids and list names only. */
export const communePages = {
  fresh: '/moi',
  communeList: '/danh-sach/:list',
  areas: '/dia-ban',
  area: '/dia-ban/:area',
  review: '/xem-lai',
  bring: '/nhan-tep',
  score: '/cham-diem',
  assessmentNew: '/cham-diem/moi',
  assessment: '/cham-diem/:assessment',
  assessmentEdit: '/cham-diem/:assessment/sua',
  figures: '/cham-diem/:assessment/so-lieu',
  figure: '/cham-diem/:assessment/so-lieu/:item',
  proof: '/cham-diem/:assessment/:item',
} as const satisfies Record<string, `/${string}`>

/** The navigation of a role that works at the commune; undefined for a collaborator. */
export function communeTabs(role: Role): readonly Tab[] | undefined {
  switch (role) {
    case 'collaborator':
      return undefined
    case 'officer':
    case 'leader':
    case 'supervisor':
      return officeTabs
    case 'admin':
      return adminTabs
    case 'sector':
    case 'province':
      return [{ to: { page: 'home' }, words: 'nav.home', icon: 'home' }, settingsTab]
  }
}

const settingsTab: Tab = { to: { page: 'settings' }, words: 'nav.settings', icon: 'settings' }

const adminTabs: readonly Tab[] = [
  { to: { page: 'home' }, words: 'admin.title', icon: 'home' },
  { to: { page: 'adminAreas' }, words: 'admin.areas', icon: 'list' },
  { to: { page: 'people' }, words: 'admin.people', icon: 'people' },
  { to: { page: 'devices' }, words: 'admin.devices', icon: 'phone' },
  settingsTab,
]

const officeTabs: readonly Tab[] = [
  { to: { page: 'home' }, words: 'commune.tab.overview', icon: 'home' },
  { to: { page: 'score' }, words: 'commune.tab.score', icon: 'chart' },
  { to: { page: 'search' }, words: 'nav.search', icon: 'search' },
  { to: { page: 'outbox' }, words: 'nav.outbox', icon: 'send' },
  settingsTab,
]
