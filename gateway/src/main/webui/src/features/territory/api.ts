import { queryOptions } from "@tanstack/react-query";
import type { NewTerritorialPartner } from "../../lib/api";
import { answer, client } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });

export const tasksQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "tasks"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/tasks", at(id))),
  });

export const partnersQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "partners"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/partners", at(id))),
  });

export const venuesQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "venues"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/venues", at(id))),
  });

export const caterersQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "caterers"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/caterers", at(id))),
  });

export const meterQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "meter"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/meter", at(id))),
  });

export const addPartner = (id: string, body: NewTerritorialPartner) =>
  answer(client.POST("/api/v1/seminars/{id}/partners", { ...at(id), body }));
