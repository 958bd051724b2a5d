import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "../../lib/http";

/** Published questions and answers; nobody's name is in them. */
export const questionsQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "questions"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/calls/{id}/questions", {
          params: { path: { id: call }, query: { limit: 100 } },
        }),
      ),
  });

export const ask = (call: string, text: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/questions", { params: { path: { id: call } }, body: { text } }),
  );
