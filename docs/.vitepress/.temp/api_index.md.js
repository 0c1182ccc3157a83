import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API reference","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="api-reference" tabindex="-1">API reference <a class="header-anchor" href="#api-reference" aria-label="Permalink to &quot;API reference&quot;">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Permalink to &quot;Modules&quot;">​</a></h2><ul><li><a href="./codegen/">codegen</a></li><li><a href="./codegen/runtime/">codegen/runtime</a></li><li><a href="./drift/">drift</a></li><li><a href="./export/">export</a></li><li><a href="./instruqt/">instruqt</a></li><li><a href="./instruqt/functions/">instruqt/functions</a></li><li><a href="./learners/">learners</a></li><li><a href="./learning-path/">learning-path</a></li><li><a href="./learning-path/functions/">learning-path/functions</a></li><li><a href="./learning-platforms/">learning-platforms</a></li><li><a href="./manifest/">manifest</a></li><li><a href="./mocks/">mocks</a></li><li><a href="./mocks/jest/">mocks/jest</a></li><li><a href="./mocks/platforms/">mocks/platforms</a></li><li><a href="./mocks/server/">mocks/server</a></li><li><a href="./mocks/vitest/">mocks/vitest</a></li><li><a href="./otel/">otel</a></li><li><a href="./quota/">quota</a></li><li><a href="./schema/">schema</a></li><li><a href="./sda/">sda</a></li><li><a href="./sda/functions/">sda/functions</a></li><li><a href="./skilljar/">skilljar</a></li><li><a href="./skilljar/functions/">skilljar/functions</a></li><li><a href="./webhooks/">webhooks</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
