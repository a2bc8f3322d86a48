import '#ui/style/token.css'
import '#ui/style/base.css'
import '#ui/style/page.css'
import '#ui/style/desk.css'
import '#ui/style/cover.css'
import '#ui/style/part.css'
import '#ui/style/over.css'
import '#ui/style/list.css'
import '#ui/style/form.css'
import '#ui/style/pin.css'
import { useEffect } from 'preact/hooks'
import type { Actions } from '#ui/action.ts'
import { ActionsContext } from '#ui/context.ts'
import { startNavigation } from '#ui/navigate.ts'
import { SnackPlace } from '#ui/part/snack.tsx'
import { Screens } from '#ui/screens.tsx'
import { loadSetting } from '#ui/setting.ts'
import { Gate } from '#ui/start/gate.tsx'
import { TroubleScreen } from '#ui/start/trouble.tsx'

/** The whole interface: what is wrong comes first, then the way in, then the pages of the role. */
export function App({ actions }: { actions: Actions }) {
  useEffect(() => {
    loadSetting()
    startNavigation()
  }, [])
  const trouble = actions.trouble.value
  const book = actions.book.value
  return (
    <ActionsContext.Provider value={actions}>
      {trouble ? (
        <TroubleScreen trouble={trouble} />
      ) : book ? (
        <Screens key={book.header.enrolment} />
      ) : (
        <Gate />
      )}
      <SnackPlace />
    </ActionsContext.Provider>
  )
}
