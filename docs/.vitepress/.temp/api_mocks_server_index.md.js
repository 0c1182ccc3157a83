import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"mocks/server","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/server/index.md","filePath":"api/mocks/server/index.md"}');
const _sfc_main = { name: "api/mocks/server/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / mocks/server</p><h1 id="mocks-server" tabindex="-1">mocks/server <a class="header-anchor" href="#mocks-server" aria-label="Permalink to &quot;mocks/server&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/MockServer.html">MockServer</a></li><li><a href="./interfaces/MockServerOptions.html">MockServerOptions</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Latency.html">Latency</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/startMockServer.html">startMockServer</a></li></ul><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="demo-now" tabindex="-1">DEMO_NOW <a class="header-anchor" href="#demo-now" aria-label="Permalink to &quot;DEMO\\_NOW&quot;">​</a></h3><p>Re-exports <a href="./../variables/DEMO_NOW.html">DEMO_NOW</a></p><hr><h3 id="demokeys" tabindex="-1">demoKeys <a class="header-anchor" href="#demokeys" aria-label="Permalink to &quot;demoKeys&quot;">​</a></h3><p>Re-exports <a href="./../variables/demoKeys.html">demoKeys</a></p><hr><h3 id="demolearner" tabindex="-1">demoLearner <a class="header-anchor" href="#demolearner" aria-label="Permalink to &quot;demoLearner&quot;">​</a></h3><p>Re-exports <a href="./../variables/demoLearner.html">demoLearner</a></p><hr><h3 id="demowebhookcredentials" tabindex="-1">demoWebhookCredentials <a class="header-anchor" href="#demowebhookcredentials" aria-label="Permalink to &quot;demoWebhookCredentials&quot;">​</a></h3><p>Re-exports <a href="./../variables/demoWebhookCredentials.html">demoWebhookCredentials</a></p><hr><h3 id="demowebhooksecret" tabindex="-1">demoWebhookSecret <a class="header-anchor" href="#demowebhooksecret" aria-label="Permalink to &quot;demoWebhookSecret&quot;">​</a></h3><p>Re-exports <a href="./../variables/demoWebhookSecret.html">demoWebhookSecret</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/server/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
