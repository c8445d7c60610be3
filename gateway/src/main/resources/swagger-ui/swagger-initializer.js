// Starts the page with what the gateway says about its services and the login.
window.onload = async () => {
  const config = await (await fetch('config.json')).json();
  window.ui = SwaggerUIBundle({
    urls: config.urls,
    dom_id: '#swagger-ui',
    deepLinking: true,
    filter: true,
    persistAuthorization: false,
    tryItOutEnabled: true,
    validatorUrl: null,
    oauth2RedirectUrl: new URL('oauth2-redirect.html', window.location.href).href,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    plugins: [SwaggerUIBundle.plugins.DownloadUrl],
    layout: 'StandaloneLayout',
  });
  window.ui.initOAuth(config.oauth);
};
