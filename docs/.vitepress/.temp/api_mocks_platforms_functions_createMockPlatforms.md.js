import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createMockPlatforms()","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/platforms/functions/createMockPlatforms.md","filePath":"api/mocks/platforms/functions/createMockPlatforms.md"}');
const _sfc_main = { name: "api/mocks/platforms/functions/createMockPlatforms.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">mocks/platforms</a> / createMockPlatforms</p><h1 id="function-createmockplatforms" tabindex="-1">Function: createMockPlatforms() <a class="header-anchor" href="#function-createmockplatforms" aria-label="Permalink to &quot;Function: createMockPlatforms()&quot;">​</a></h1><blockquote><p><strong>createMockPlatforms</strong>(<code>options?</code>): <a href="./../../classes/MockPlatforms.html"><code>MockPlatforms</code></a></p></blockquote><p>The four platforms in memory, without the handlers of msw: a client reaches them by <code>fetch: platforms.fetch</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>options?</code></td><td><a href="./../../interfaces/MockOptions.html"><code>MockOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../classes/MockPlatforms.html"><code>MockPlatforms</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/platforms/functions/createMockPlatforms.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createMockPlatforms = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createMockPlatforms as default
};
