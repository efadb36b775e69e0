(function(){
"use strict";
var STEP=200;
document.documentElement.className="script";
document.addEventListener("DOMContentLoaded",function(){
function get(id){return document.getElementById(id)}
var table=get("findings");if(!table)return;
var shown=table.tBodies[0],rest=table.tBodies[1],heads=Array.from(table.tHead.rows[0].cells);
var rows=Array.from(table.querySelectorAll("tbody tr")),texts=new Map(),limit=STEP;
var search=get("search"),selects=[get("kind"),get("certainty")],more=get("more"),count=get("count");
var collator=new Intl.Collator(document.documentElement.lang,{numeric:true});
function cell(r,i){return r.cells[i].textContent}
rows.forEach(function(r){texts.set(r,r.textContent.toLowerCase())});
function draw(){
// First empty: taken out one by one, rows cost a browser a walk over the blanks between them all.
shown.replaceChildren();rest.replaceChildren();
var words=search.value.toLowerCase(),n=0,first=document.createDocumentFragment(),later=document.createDocumentFragment();
rows.forEach(function(r){
if(texts.get(r).includes(words)&&selects.every(function(s,i){return !s.value||cell(r,i)===s.value}))
(n++<limit?first:later).appendChild(r)});
shown.appendChild(first);rest.appendChild(later);
more.hidden=n<=limit;
count.textContent=n+" / "+rows.length}
function changed(){limit=STEP;draw()}
[search].concat(selects).forEach(function(e){e.addEventListener("input",changed)});
more.addEventListener("click",function(){limit+=STEP;draw()});
heads.forEach(function(th,i){
function sort(){
var up=th.getAttribute("aria-sort")!=="ascending",keys=new Map();
rows.forEach(function(r){keys.set(r,cell(r,i))});
rows.sort(function(a,b){var order=collator.compare(keys.get(a),keys.get(b));return up?order:-order});
heads.forEach(function(h){h.removeAttribute("aria-sort")});
th.setAttribute("aria-sort",up?"ascending":"descending");
changed()}
th.addEventListener("click",sort);
th.addEventListener("keydown",function(e){if(e.key==="Enter")sort()})});
draw()})
})();
