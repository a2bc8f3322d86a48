import { useState } from 'preact/hooks'
import { useActions } from '#ui/context.ts'
import { codeInAddress, inAppBrowser, isLooseOnIphone } from '#ui/start/browser.ts'
import { Choose } from '#ui/start/choose.tsx'
import { Enrol } from '#ui/start/enrol.tsx'
import { InApp, LooseOnIphone } from '#ui/start/elsewhere.tsx'
import { Unlock } from '#ui/start/unlock.tsx'

/** The way in: a code that came with the link or the first start leads to enrolment, otherwise the PIN. */
export function Gate() {
  const actions = useActions()
  const enrolments = actions.enrolments.value
  const [code] = useState(() => codeInAddress(location.hash))
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [adding, add] = useState(code !== '' || enrolments.length === 0)

  if (adding || enrolments.length === 0) {
    const app = inAppBrowser(navigator.userAgent)
    if (app) return <InApp app={app} />
    const standalone = matchMedia('(display-mode: standalone)').matches
    if (isLooseOnIphone(navigator.userAgent, standalone)) return <LooseOnIphone />
    return <Enrol code={code} onCancel={enrolments.length > 0 ? () => add(false) : undefined} />
  }
  const enrolment =
    enrolments.length === 1 ? enrolments[0] : enrolments.find((one) => one.enrolment === chosen)
  if (!enrolment) return <Choose enrolments={enrolments} onChoose={choose} onAdd={() => add(true)} />
  return (
    <Unlock
      key={enrolment.enrolment}
      enrolment={enrolment}
      onOther={enrolments.length > 1 ? () => choose(undefined) : undefined}
      onAdd={() => add(true)}
    />
  )
}
