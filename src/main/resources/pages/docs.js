// The API's document, to read and to try. Changes by cookie need the header that only our own pages send.
SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers["X-Requested-With"] = "contact-center";
    return request;
  },
});
