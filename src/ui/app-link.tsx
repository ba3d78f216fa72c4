import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useHref, useNavigate } from 'react-router'

type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Address inside the app, from #domain/lesson/addresses.ts. */
  readonly to: string
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/**
 * The one link inside the app: a real address, so it opens in a new tab and works without a script.
 * Made of the router's hooks, because its own link brings prefetching that we do not use (3.5 kB).
 */
export function AppLink({ to, onClick, target, children, ...rest }: AppLinkProps) {
  const navigate = useNavigate()
  return (
    <a
      {...rest}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || target || !isPlainClick(event)) return
        event.preventDefault()
        void navigate(to)
      }}
    >
      {children}
    </a>
  )
}
