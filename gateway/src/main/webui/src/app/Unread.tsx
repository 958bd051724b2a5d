import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { texts } from "../texts";
import { Link } from "../ui/Link";

/** How many notices are not read, told by the server as it changes, and the way to them. */
export function Unread() {
  const [unread, setUnread] = useState(0);
  const [path] = useLocation();
  const queries = useQueryClient();
  useEffect(() => {
    const stream = new EventSource("/api/v1/notifications/notices/stream");
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      setUnread((JSON.parse(data) as { unread: number }).unread);
    };
    return () => stream.close();
  }, []);
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ["notices"] });
  }, [queries, unread]);
  return (
    <Link to="/avis" current={path === "/avis"}>
      {texts.notices.place(unread)}
    </Link>
  );
}
