import { type RefObject, useEffect } from "react";
import { useLocation } from "wouter";

/** The path whose title had the focus last; the first page of a visit leaves the focus alone. */
let arrivedAt = location.pathname;
let goingBack = false;

addEventListener("popstate", () => {
  goingBack = location.pathname !== arrivedAt;
});

/** Takes whoever follows a link to the top and the title of the page; going back keeps the place. */
export function useArrival(heading: RefObject<HTMLElement | null>) {
  const [path] = useLocation();
  useEffect(() => {
    if (path === arrivedAt) {
      return;
    }
    arrivedAt = path;
    if (!goingBack) {
      scrollTo(0, 0);
    }
    goingBack = false;
    heading.current?.focus({ preventScroll: true });
  }, [path, heading]);
}
