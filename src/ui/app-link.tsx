import { Link, type LinkProps } from 'react-router'

/** The one link inside the app: a real address, so it opens in a new tab and works without a script. */
export function AppLink(props: LinkProps) {
  return <Link {...props} />
}
